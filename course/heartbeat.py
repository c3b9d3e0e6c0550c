"""Who is alive: every process notes, in real time, that it did its work."""

from sqlalchemy import func
from sqlalchemy.dialects.postgresql import insert

from course.service import Service
from course.store.models import Heartbeat


def beat(service: Service, name: str, kind: str) -> None:
    """Note that the process ``name`` (of this kind: worker, beat, inbound) did its work just now."""
    row = insert(Heartbeat).values(name=name[:80], kind=kind, at=func.now())
    with service.sessions() as session:
        session.execute(
            row.on_conflict_do_update(index_elements=[Heartbeat.name], set_={"kind": kind, "at": func.now()})
        )
