"""mail-parser-reply as its documentation has it: run in an environment of its own.

Reads one line of JSON: raw messages in base64, and for how long. Takes each out of its MIME by the standard library,
has its text part parsed in English and German, and prints replies a second as JSON, by message.
"""

import base64
import json
import sys
import time
from email import message_from_bytes, policy

from mailparser_reply import EmailReplyParser


def main() -> None:
    """Read, measure, print."""
    given = json.loads(sys.stdin.readline())
    parser = EmailReplyParser(languages=["en", "de"])
    rates = []
    for raw in map(base64.b64decode, given["messages"]):
        began, done = time.process_time(), 0
        while done < 2 or time.process_time() - began < given["seconds"]:
            part = message_from_bytes(raw, policy=policy.default).get_body(("plain", "html"))
            parser.parse_reply(text=part.get_content())
            done += 1
        rates.append(done / (time.process_time() - began))
    print(json.dumps(rates))


main()
