"""A consistent copy of everything, and back again. Erased people stay erased.

Two files: the data, and beside it ``FILE.keys`` with the wrapped keys of people. Without the second the first holds no
candidate's words. Keep the keys' file for at most 30 days: what is erased today is then beyond recall in every copy.
"""

import io
import json
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from course.store.models import Base

FORMAT = 1
KEY_TABLES = ("person_key", "service_key")
_PASSING = {"clock", "guard_reading", "heartbeat", "token_bucket"}
"""Tables that say how things are now; a copy of them would lie."""
_DERIVED = {"due_enrolment"}
"""What triggers make of other tables, as they come back."""
_CHUNK = 1 << 20


class BackupError(Exception):
    """It cannot be copied or restored; the sentence says why and what to do."""


def _tables() -> list[str]:
    """In an order in which rows may be put back: what others refer to comes first."""
    return [table.name for table in Base.metadata.sorted_tables if table.name not in _PASSING | _DERIVED]


def _columns(table: str) -> sql.Composed:
    return sql.SQL(", ").join(sql.Identifier(column.name) for column in Base.metadata.tables[table].columns)


def keys_file(file: Path) -> Path:
    """Where the wrapped keys of a backup are."""
    return file.with_name(file.name + ".keys")


def write_backup(url: str, file: Path, *, revision: str, at: datetime, progress: Callable[[str], None]) -> None:
    """Copy everything as of one instant (one repeatable-read transaction). Written whole or not at all.

    Raises BackupError if the files are there already, OSError if they cannot be written.
    """
    keys = keys_file(file)
    for path in (file, keys):
        if path.exists():
            raise BackupError(f"{path} exists already; name another file, or move it away")
    manifest = {"format": FORMAT, "revision": revision, "at": at.isoformat()}
    with psycopg.connect(url) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        for path, tables in ((file, [t for t in _tables() if t not in KEY_TABLES]), (keys, list(KEY_TABLES))):
            with _written_whole(path) as archive:
                _add(archive, "manifest.json", json.dumps(manifest).encode())
                for table in tables:
                    progress(table)
                    _add(archive, f"{table}.copy", _copied(connection, table))


@contextmanager
def _written_whole(path: Path) -> Iterator[tarfile.TarFile]:
    fresh = path.with_name(path.name + ".part")
    fresh.touch(mode=0o600)
    try:
        with tarfile.open(fresh, "w:gz", compresslevel=6) as archive:
            yield archive
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _add(archive: tarfile.TarFile, name: str, data: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(data), 0o600
    archive.addfile(entry, io.BytesIO(data))


def _copied(connection: "psycopg.Connection[Any]", table: str) -> bytes:
    out = io.BytesIO()
    query = sql.SQL("COPY {} ({}) TO STDOUT").format(sql.Identifier(table), _columns(table))
    with connection.cursor() as cursor, cursor.copy(query) as copy:
        for chunk in copy:
            out.write(chunk)
    return out.getvalue()


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What came back: of which instant, rows by table, how many people stayed erased, whether words came along."""

    at: str
    rows: dict[str, int]
    kept_erased: int
    with_keys: bool


def read_backup(file: Path, url: str, *, revision: str, progress: Callable[[str], None]) -> Restored:
    """Put a copy back in place of what is there, in one transaction: all of it or nothing.

    Who was erased since the copy was made is erased again. Raises BackupError.
    """
    keys = keys_file(file)
    manifest = _manifest(file)
    if manifest.get("revision") != revision:
        raise BackupError(
            f"{file} was made with schema {manifest.get('revision')} and this is {revision}; "
            "restore it with the version that made it, then run `course migrate`"
        )
    rows: dict[str, int] = {}
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        names = sql.SQL(", ").join(sql.Identifier(name) for name in (*_tables(), *_DERIVED))
        cursor.execute("SELECT email_hash, person_id, at FROM erasure")
        erased = cursor.fetchall()
        cursor.execute("SELECT email_hash, reason, at FROM suppression")
        suppressed = cursor.fetchall()
        cursor.execute(sql.SQL("TRUNCATE {}").format(names))
        held = {} if not keys.exists() else {name: (keys, name) for name in KEY_TABLES}
        for table in _tables():
            path, name = held.get(table, (file, table))
            if table in KEY_TABLES and table not in held:
                continue
            progress(table)
            rows[table] = _put_back(cursor, path, name)
        _go_on_counting(cursor)
        kept = _erase_again(cursor, erased, suppressed)
    return Restored(at=str(manifest["at"]), rows=rows, kept_erased=kept, with_keys=bool(held))


def _manifest(file: Path) -> dict[str, Any]:
    try:
        with tarfile.open(file, "r:gz") as archive:
            entry = archive.extractfile("manifest.json")
            manifest: dict[str, Any] = json.loads(entry.read()) if entry else {}
    except (tarfile.TarError, KeyError, ValueError, EOFError):
        raise BackupError(f"{file} is not a backup of ours, or is damaged") from None
    if manifest.get("format") != FORMAT:
        raise BackupError(f"{file} has a format that this version does not know")
    return manifest


def _put_back(cursor: "psycopg.Cursor[Any]", file: Path, table: str) -> int:
    query = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), _columns(table))
    try:
        with tarfile.open(file, "r:gz") as archive, cursor.copy(query) as copy:
            entry = archive.extractfile(f"{table}.copy")
            while entry is not None and (chunk := entry.read(_CHUNK)):
                copy.write(chunk)
    except (tarfile.TarError, KeyError, EOFError):
        raise BackupError(f"{file} is damaged at {table}; nothing was changed") from None
    return cursor.rowcount


def _go_on_counting(cursor: "psycopg.Cursor[Any]") -> None:
    """New rows get ids above the ones that came back."""
    for table in Base.metadata.sorted_tables:
        column = table.columns.get("id")
        if column is not None and column.identity is not None:
            cursor.execute(
                sql.SQL(
                    "SELECT setval(pg_get_serial_sequence({}, 'id'), GREATEST((SELECT max(id) FROM {}), 1))"
                ).format(sql.Literal(table.name), sql.Identifier(table.name))
            )


def _erase_again(
    cursor: "psycopg.Cursor[Any]", erased: list[tuple[Any, ...]], suppressed: list[tuple[Any, ...]]
) -> int:
    cursor.executemany(
        "INSERT INTO suppression (email_hash, reason, at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING", suppressed
    )
    cursor.executemany(
        "INSERT INTO erasure (email_hash, person_id, at) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING", erased
    )
    cursor.execute(
        "INSERT INTO suppression (email_hash, reason, at) SELECT email_hash, 'erased', at FROM erasure "
        "ON CONFLICT (email_hash) DO UPDATE SET reason = 'erased'"
    )
    cursor.execute(
        "DELETE FROM person_key WHERE person_id IN "
        "(SELECT person.id FROM person JOIN erasure USING (email_hash) WHERE erasure.at >= person.created_at)"
    )
    cursor.execute(
        "DELETE FROM person USING erasure "
        "WHERE person.email_hash = erasure.email_hash AND erasure.at >= person.created_at"
    )
    return cursor.rowcount
