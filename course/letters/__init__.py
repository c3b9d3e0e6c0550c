"""From a template and a person's values to the bytes of one mail."""
