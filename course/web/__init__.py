"""The candidate's pages: HTTP translated into what `course.people` can do, and back. Decides nothing by itself."""
