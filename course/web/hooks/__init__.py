"""Provider hooks: replies and news of letters, told by HTTP. A hook whose secret is not set is not there at all.

One file a provider says how it proves who it is and what its words mean; what is done with them is here, the same for
all, so that no provider can forget it: nothing is read without its secret, nothing is answered with 200 before it is
in the database, nothing is done twice.
"""

from collections.abc import Callable, Mapping
from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Scope

from course import clock
from course.inbound.door import MAX_BYTES, accept_in, is_too_much
from course.inbound.news import first_time, hear
from course.people.retention import REPEATS_ARE_KNOWN_FOR
from course.web.hooks.call import Call, Closed, Provider, RefusedError
from course.web.hooks.mailgun import Mailgun
from course.web.hooks.postmark import Postmark
from course.web.hooks.sendgrid import SendGrid
from course.web.hooks.ses import Ses
from course.web.limits import Allowance, body_of
from course.web.site import Site

log = structlog.get_logger(__name__)

PROVIDERS: Final[Mapping[str, Provider]] = {each.name: each for each in (Postmark(), Ses(), Mailgun(), SendGrid())}
_EVENTS, _INBOUND = "events", "inbound"


def routes(site: Site) -> list[Route]:
    """``/hooks/{provider}/events`` and ``/inbound``; with ``/mime`` behind it for Mailgun, which looks for the word."""
    hooks = Hooks(site)
    return [
        Route("/hooks/{provider}/events", hooks.events, methods=["POST"]),
        Route("/hooks/{provider}/inbound", hooks.inbound, methods=["POST"]),
        Route("/hooks/{provider}/inbound/mime", hooks.inbound, methods=["POST"]),
    ]


def allowance(site: Site, scope: Scope) -> Allowance | int | None:
    """How much this call may send, or the status that refuses it unread; None: it is no hook's."""
    if not scope["path"].startswith("/hooks/"):
        return None
    if scope["method"] != "POST":
        return 405
    parts = scope["path"].split("/")[2:]
    provider = PROVIDERS.get(parts[0])
    if provider is None or parts[1:] not in ([_EVENTS], [_INBOUND], [_INBOUND, "mime"]):
        return 404
    inbound = parts[1] == _INBOUND
    early = provider.refuses_unread(site.service.settings, Request(scope).headers, clock.real_now(), inbound=inbound)
    if early is not None:
        if isinstance(early, Closed):
            log.warning("hook.closed", provider=provider.name, setting=early.setting)
            return 404
        log.warning("hook.refused", provider=provider.name, why=early.why)
        return early.status
    return Allowance(max_body=provider.most_inbound if inbound else provider.most_events, seconds=60.0)


class Hooks:
    """Handlers of ``/hooks/…``."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def events(self, request: Request) -> Response:
        """News of letters: bounces and complaints."""
        return self._answer(request, self._hear)

    def inbound(self, request: Request) -> Response:
        """Mail that came in, as raw bytes."""
        return self._answer(request, self._keep)

    def _answer(self, request: Request, take: Callable[[Provider, Call], str]) -> Response:
        provider = PROVIDERS[request.path_params["provider"]]  # `allowance` let no other through
        call = Call(
            settings=self._site.service.settings,
            headers=request.headers,
            body=body_of(request),
            now=clock.real_now(),
        )
        try:
            return PlainTextResponse(take(provider, call) + "\n")
        except RefusedError as refused:
            log.warning("hook.refused", provider=provider.name, why=refused.why)
            headers = {"WWW-Authenticate": "Basic"} if refused.status == 401 else {}
            return PlainTextResponse(f"{refused.sentence}\n", status_code=refused.status, headers=headers)

    def _hear(self, provider: Provider, call: Call) -> str:
        heard, service = provider.events(call), self._site.service
        new = old = 0
        with service.sessions() as session:
            if heard.call is not None and not first_time(service, session, provider.name, heard.call):
                log.info("hook.repeat", provider=provider.name)
                return "This was told before."
            for news in heard.news:
                if call.now - news.at > REPEATS_ARE_KNOWN_FOR:
                    old += 1
                else:
                    new += hear(service, session, news)
        log.info("hook.heard", provider=provider.name, told=len(heard.news), new=new, old=old)
        return "Heard."

    def _keep(self, provider: Provider, call: Call) -> str:
        got = provider.mail(call)
        if isinstance(got, str):
            return got
        service = self._site.service
        to_us = tuple(to for to in got.rcpt_tos if to.rpartition("@")[2].lower() == service.settings.reply_domain)
        if not to_us:
            raise RefusedError(406, "no recipient of ours", "None of its recipients is in the reply domain.")
        if len(got.raw) > MAX_BYTES:
            raise RefusedError(413, "too big", "A message may have 25 MiB.")
        if not got.raw.strip():
            raise RefusedError(400, "an empty message", "There is no message in it.")
        with service.sessions() as session:
            too_much = is_too_much(service, session, mail_from=got.mail_from or "", rcpt_tos=to_us)
        if too_much is not None:
            raise RefusedError(429, too_much, "Too much for now, please try again later.")
        with service.sessions() as session:
            if got.call is not None and not first_time(service, session, provider.name, got.call):
                log.info("hook.repeat", provider=provider.name)
                return "This was told before."
            kept = accept_in(service, session, got.raw, mail_from=got.mail_from, rcpt_tos=to_us, door=provider.name)
        log.info("inbound.kept" if kept else "inbound.repeat", inbound=kept, size=len(got.raw))
        return "Kept."
