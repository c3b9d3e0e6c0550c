"""Our delivery with DKIM signatures made in process, against the same without.

usage: python -m bench.signing [--letters 10000] [--processes 2] [--rounds 3] [--ed25519]

An RSA key of 2048 bits as `course dkim make` makes it, relaxed/relaxed, every letter signed by the worker that sends
it.
"""

from bench.ground import Figures, Question, conclude, ours, parser, run, servers, sink, take_turns
from course.letters.dkim import make_key

QUESTION = Question(
    bench="signing",
    ours="signed (RSA-2048)",
    other="unsigned",
    unit="letters/s",
    goal=0.35,
)


def main() -> None:
    """Run the rounds and print."""
    options = parser(__doc__, letters=10_000)
    options.add_argument("--ed25519", action="store_true", help="sign with Ed25519 instead")
    chosen = options.parse_args()
    kind = "Ed25519" if chosen.ed25519 else "RSA-2048"
    figures = Figures(QUESTION, f"[{chosen.letters} letters, {chosen.processes} processes, {kind}]")
    with servers() as (running, folder), sink() as port:
        key = folder / "bench.pem"
        key.touch(mode=0o600)
        key.write_bytes(make_key(ed25519_key=chosen.ed25519))
        plain = running.settings(port, folder)
        signing = running.settings(port, folder, dkim_keys=f"bench={key}")
        take_turns(
            figures,
            chosen.rounds,
            lambda: ours(signing, chosen.letters, chosen.processes, folder),
            lambda: ours(plain, chosen.letters, chosen.processes, folder),
        )
    conclude(figures, chosen.row)


if __name__ == "__main__":
    run(main)
