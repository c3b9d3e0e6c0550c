"""The development inbox: every letter that was sent, and true replies to them. Dev and demo only."""
