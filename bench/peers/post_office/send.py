"""django-post_office as its documentation has it, tuned for speed: run in an environment of its own.

Reads one line of JSON: the database, the relay's port, how many mails, the ready-made parts. Fills its table (not
counted), sends what is queued with two processes of four threads each, and prints mails a second as JSON.
"""

import json
import sys
import time
import urllib.parse
from pathlib import Path

import django
from django.conf import settings

PROCESSES, THREADS = 2, 4


def main() -> None:
    """Set Django up, fill, send, print."""
    given = json.loads(sys.stdin.readline())
    parts = urllib.parse.urlsplit(given["database_url"])
    settings.configure(
        SECRET_KEY="a bench's",
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=["django.contrib.contenttypes", "post_office"],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.postgresql",
                "NAME": given["database"],
                "USER": parts.username,
                "HOST": urllib.parse.parse_qs(parts.query)["host"][0],
                "CONN_MAX_AGE": None,
            }
        },
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "NAME": "django"}],
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=given["port"],
        # Out of its way: nothing is logged, and a batch is large, so that its processes are seldom started anew.
        POST_OFFICE={
            "BACKENDS": {"default": "django.core.mail.backends.smtp.EmailBackend"},
            "BATCH_SIZE": 2_000,
            "THREADS_PER_PROCESS": THREADS,
            "LOG_LEVEL": 0,
            "BATCH_DELIVERY_TIMEOUT": 600,
        },
    )
    django.setup()

    from django.core.management import call_command
    from post_office.mail import send_queued_mail_until_done
    from post_office.models import PRIORITY, STATUS, Email

    call_command("migrate", verbosity=0)

    def fill(count: int) -> None:
        for begin in range(0, count, 1_000):
            Email.objects.bulk_create(
                Email(
                    from_email="Second Wind <hello@example.org>",
                    to=f"person{n}@example.org",
                    subject=given["subject"],
                    message=given["text"],
                    html_message=given["html"],
                    headers={
                        "Reply-To": f"reply+{n}@reply.example.org",
                        "List-Unsubscribe": f"<https://example.org/u/{n}>",
                        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
                    },
                    priority=PRIORITY.medium,
                    status=STATUS.queued,
                    context="",
                )
                for n in range(begin, min(begin + 1_000, count))
            )

    lock = str(Path(given["folder"]) / "post_office.lock")
    fill(100)
    send_queued_mail_until_done(lock, PROCESSES, 0)  # what has to be loaded is loaded: not counted
    fill(given["letters"])
    before = Email.objects.filter(status=STATUS.sent).count()
    began = time.monotonic()
    send_queued_mail_until_done(lock, PROCESSES, 0)
    seconds = time.monotonic() - began
    sent = Email.objects.filter(status=STATUS.sent).count() - before
    if sent != given["letters"]:
        sys.exit(f"only {sent} of {given['letters']} mails were sent")
    Email.objects.all().delete()
    print(json.dumps({"rate": sent / seconds}))


main()
