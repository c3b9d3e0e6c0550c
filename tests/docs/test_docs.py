"""The docs say what is there: every word of the code that an operator meets is named, and what is named exists."""

import inspect
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import StrEnum
from itertools import chain
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry
from sqlalchemy import select, text
from typer.main import get_command
from typer.testing import CliRunner

from course.cli.entry import app
from course.curriculum.course import ServiceLetter
from course.delivery.claim import claim
from course.delivery.outcome import Outcome
from course.people.preferences import stop
from course.people.signup import Wish, sign_up
from course.people.consent import Circumstances
from course.people.finding import enrolment_by_id
from course.people.suppression import suppress, suppression_of
from course.service import Service
from course.settings import EXAMPLES, PREFIX, Settings
from course.store.models import Base, Delivery, Enrolment
from course.vocabulary import (
    ConsentKind,
    DeliveryStatus,
    EnrolmentStatus,
    HeldReason,
    InboundState,
    SkipReason,
    SuppressionReason,
)
from course.web.health import FiguresCollector, KeptFigures
from tests.support.clock import SetClock

PROJECT = Path(__file__).parents[2]
DOCS = PROJECT / "docs"
PAGES = sorted([PROJECT / "README.md", PROJECT / "CHANGELOG.md", *DOCS.glob("*.md")])
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^\s*```.*?^\s*```", re.MULTILINE | re.DOTALL)
_SQL = re.compile(r"^( *)```sql\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
