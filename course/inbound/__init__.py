"""Mail that comes in: kept raw, read, matched, acted upon."""
