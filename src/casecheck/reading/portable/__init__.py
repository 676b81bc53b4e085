"""Reading of digital PDF. Everything here is measured in points (1/72 inch) on the page as shown: rotated, cropped, origin top-left."""
