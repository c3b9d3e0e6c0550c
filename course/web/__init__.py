"""HTTP, translated only: pages, one-click, health."""
