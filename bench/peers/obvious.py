"""The obvious Celery way of sending a lesson, to measure against: a task a mail, everything done for each.

Jinja fills the MJML, MJML makes the HTML, `EmailMessage` the bytes, and `smtplib` opens a connection to send them; the
row says who it is for and afterwards that it went. It is kept as fast as that way can be: templates are parsed once a
process, the database's connections are pooled, nobody stores results.
"""

import json
import os
import smtplib
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from typing import Any

import jinja2
from celery import Celery
from celery.signals import setup_logging
from mjml import mjml2html
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine

GIVEN = "BENCH_OBVIOUS"
_given: dict[str, Any] = json.loads(os.environ[GIVEN]) if GIVEN in os.environ else {}

app = Celery("obvious", broker=_given.get("broker", "memory://"))
app.conf.update(task_ignore_result=True, task_default_queue="obvious", broker_connection_retry_on_startup=True)


@setup_logging.connect
def _quiet(**_: Any) -> None:
    """A line a task in the log would be slower still."""


@cache
def _engine() -> Engine:
    return create_engine(_given["database_url"])


@cache
def _template(part: str) -> jinja2.Template:
    return jinja2.Environment(autoescape=part == "mjml").from_string(_given[part])


@app.task(name="obvious.send_lesson")
def send_lesson(mail_id: int) -> None:
    """Send one lesson to one person."""
    with _engine().begin() as connection:
        row = connection.execute(text("SELECT email, name FROM obvious_mail WHERE id = :id"), {"id": mail_id}).one()
    values = {"name": row.name, "me": f"m{mail_id}", "stop": f"u{mail_id}"}
    message = EmailMessage()
    message["Date"] = format_datetime(datetime.now(UTC))
    message["From"] = "Second Wind <hello@example.org>"
    message["To"] = f"{row.name} <{row.email}>"
    message["Subject"] = _given["subject"]
    message["Message-ID"] = f"<{mail_id}@example.org>"
    message["Reply-To"] = f"reply+{mail_id}@reply.example.org"
    message["List-Unsubscribe"] = f"<https://example.org/u/{mail_id}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["List-Id"] = "<second-wind.example.org>"
    message["X-Course-Letter"] = "day-3"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_template("text").render(values))
    message.add_alternative(mjml2html(_template("mjml").render(values), fonts={}), subtype="html")
    with smtplib.SMTP("127.0.0.1", _given["port"]) as smtp:
        smtp.send_message(message)
    with _engine().begin() as connection:
        connection.execute(text("UPDATE obvious_mail SET sent_at = clock_timestamp() WHERE id = :id"), {"id": mail_id})
