"""Pages that are pictures (扫描页): read by eye — OCR, ruled lines, seals, ticks and ink — into the same ``Page`` as any other."""
