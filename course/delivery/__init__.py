"""From a due row to a mail handed over once: claim, decide, compose, hand over, record."""
