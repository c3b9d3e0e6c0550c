"""The obvious way, as a negative control: one Celery task a letter, held until its ETA, the row marked afterwards.

Default acknowledgement, default settings. Through the same harness it must be found wanting, or the harness is blind.
"""

import os
import smtplib
from email.message import EmailMessage
from email.utils import make_msgid
from urllib.parse import urlsplit

import psycopg
from celery import Celery

app = Celery("plain", broker=os.environ.get("COURSE_REDIS_URL", "redis://127.0.0.1:6379/0"))
app.conf.broker_connection_retry_on_startup = True
app.conf.task_ignore_result = True
app.conf.task_default_queue = "plain"

SCHEMA = "CREATE TABLE plain_letter (rcpt text PRIMARY KEY, due timestamptz, sent_at timestamptz)"


@app.task(name="plain.send")
def send(rcpt: str) -> None:
    """Send one letter and mark it."""
    relay = urlsplit(os.environ["COURSE_SMTP_URL"])
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "hello@secondwind.example", f"<{rcpt}>", "Lesson three"
    message["Message-ID"], message["X-Course-Letter"] = make_msgid(domain="secondwind.example"), "day-3"
    message.set_content("The third lesson.\n")
    with smtplib.SMTP(relay.hostname or "127.0.0.1", relay.port or 25, timeout=60) as connection:
        connection.send_message(message)
    with psycopg.connect(os.environ["COURSE_DATABASE_URL"]) as database:
        database.execute("UPDATE plain_letter SET sent_at = now() WHERE rcpt = %s", (rcpt,))
