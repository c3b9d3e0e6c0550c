"""Pure: what happens next to an enrolment, and when."""
