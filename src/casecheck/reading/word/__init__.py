"""Word files, a part at a time: package → styles, numbering, sections → paragraphs → pages."""
