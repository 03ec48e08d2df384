"""Reads mails with Python's own parser at its strictest, and says what it makes of them, as JSON."""

import email
import email.policy
import json
import sys

strict = email.policy.SMTP.clone(raise_on_defect=True)
found = []
for line in sys.stdin:
    message = email.message_from_bytes(bytes.fromhex(line.strip()), policy=strict)
    text = message.get_body(("plain",)).get_content()
    html = message.get_body(("html",)).get_content()
    found.append(
        {
            "headers": sorted(name.lower() for name in message.keys()),
            "subject": str(message["subject"]),
            "text": text,
            "html": html,
            "pictures": [
                part.get_content().hex()
                for part in message.walk()
                if part.get_content_maintype() == "image"
            ],
        }
    )
json.dump(found, sys.stdout)
