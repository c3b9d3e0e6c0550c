"""The courses on disk: loading them, and finding every mistake in them."""
