"""Second Wind: seven short letters for the week after a no."""
