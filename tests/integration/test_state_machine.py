"""Whatever patients, staff and the assistant do in whatever order: one owner, nothing lost.

Hypothesis chooses the order. The service runs in this process on SQLite; the assistant's replies
are let through one at a time, so that they come late as often as in time.
"""

import asyncio
from collections.abc import Awaitable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import insert, select, update

from handoff_api.bootstrap import Services, bootstrap
from handoff_api.cases import states
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.reading import newest_of
from handoff_api.conversations.assistant import Reply, Turn
from handoff_api.conversations.events import BOT_MESSAGE, OWNER_CHANGED, PATIENT_MESSAGE, Event
from handoff_api.database.tables import cases, conversations, staff
from handoff_api.exceptions import CaseNotClaimable, NotFound, Problem, StaleLease
from handoff_api.knowledge.facilities import Facility
from handoff_api.settings import Settings
from handoff_api.staff.members import Member
from handoff_api.testing import ScriptedAssistant, said

FACILITY = "sakura-pharmacy"
HANDOVER = {"type": "harmo_recovery", "answers": {"for_whom": "self"}, "told": []}
HANDED_OVER = said("handoff-done", context="case", handover=HANDOVER)
CLAIMABLE = (states.WAITING, states.UNCONFIRMED)


class SlowAssistant(ScriptedAssistant):
    """Counts the turns that wait for its replies."""

    waiting = 0

    async def take(self, turn: Turn) -> Reply:
        self.waiting += 1
        try:
            return await super().take(turn)
        finally:
            self.waiting -= 1


class World:
    """The service, once for all examples; each example has a conversation of its own."""

    def __init__(self, data: Path) -> None:
        self.runner = asyncio.Runner()
        self.assistant = SlowAssistant()
        self.assistant.gate.clear()
        environment = {
            "TSUNAGU_DATA": str(data),
            "DATABASE_URL": f"sqlite+aiosqlite:///{data / 'tsunagu.sqlite3'}",
            "TSUNAGU_DEMO": "no",
        }
        built = Settings.from_environment(environment)
        self.parts: Services = bootstrap(built, self.assistant)
        self.queue = CaseQueue(built.lease_seconds)
        self.facility: Facility = self.parts.knowledge.facilities.get(FACILITY)
        self.members = [Member(str(uuid4()), FACILITY, "lead", f"staff-{n}") for n in range(2)]
        self.run(self._prepare())

    def run[T](self, work: Awaitable[T]) -> T:
        """Do the work, and let the turns that it began come as far as the assistant."""

        async def waited() -> T:
            try:
                return await work
            finally:
                while self.assistant.waiting < self.parts.turns.under_way:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)

        return self.runner.run(waited())

    def close(self) -> None:
        self.assistant.gate.set()
        self.run(self.parts.close())
        self.runner.close()

    async def _prepare(self) -> None:
        await self.parts.prepare()
        async with self.parts.database.write() as connection:
            for member in self.members:
                await connection.execute(insert(staff).values(**vars(member), password_hash=""))


class Desk(RuleBasedStateMachine):
    """One patient, two members of staff, an assistant, and a reader that comes and goes."""

    world: ClassVar[World]

    @initialize(
        locale=st.sampled_from(["ja", "fr", "da"]),
        begun=st.sampled_from([None, states.WAITING, states.CLAIMED, states.CLAIMED]),
    )
    def begin(self, locale: str, begun: str | None) -> None:
        self.parts = self.world.parts
        self.world.run(self.end_all())
        self.id = self.world.run(self.parts.conversations.start(self.world.facility, locale)).id
        self.sent: dict[UUID, int] = {}
        self.lease: str | None = None
        self.holder = self.world.members[0]
        self.old_leases = ["never given out"]
        self.seen: list[Event] = []
        self.state: str | None = None
        if begun is not None:
            self.hand_over()
        if begun == states.CLAIMED:
            self.staff_claims(0, False)

    # What the patient does.

    @rule()
    def patient_writes(self) -> None:
        id_ = uuid4()
        stored = self.world.run(self.parts.conversations.say(self.id, id_, "et maintenant"))
        assert stored.is_new
        self.sent[id_] = stored.seq

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def patient_sends_again(self, data: st.DataObject) -> None:
        id_ = data.draw(st.sampled_from(sorted(self.sent, key=str)))
        stored = self.world.run(self.parts.conversations.say(self.id, id_, "et maintenant"))
        assert (stored.seq, stored.is_new) == (self.sent[id_], False)

    @precondition(lambda self: len(self.sent) % 5 == 4)
    @rule()
    def patient_cancels(self) -> None:
        before = self.case_state()
        may = before in (*states.OPEN_STATES, states.CANCELLED)
        self.expect(self.parts.own_case.cancel(self.id), may)
        self.after(before, states.CANCELLED if may else before)

    @precondition(lambda self: self.state == states.RESOLVED or len(self.sent) % 5 == 3)
    @rule()
    def patient_reopens(self) -> None:
        case = self.case()
        before = case and case.state
        repeats = before in states.OPEN_STATES and case.round > 0
        self.expect(self.parts.own_case.reopen(self.id), repeats or before == states.RESOLVED)
        self.after(before, states.WAITING if before == states.RESOLVED else before)

    # What the assistant does: its replies wait until they are let through.

    @rule(
        reply=st.sampled_from(
            [
                HANDED_OVER,
                said("greeting", state={"turn": 1}),
                said("greeting", state={"turn": 2}),
                said("handoff-cancelled", command="cancel_case"),
            ]
        )
    )
    def assistant_answers(self, reply: Reply) -> None:
        before = self.case_state()
        self.let_through(reply)
        allowed = {before}
        if before not in states.OPEN_STATES:
            allowed.add(states.WAITING)
        elif before != states.CLAIMED:
            allowed.add(states.CANCELLED)
        assert self.case_state() in allowed
        behind = self.conversation()
        assert behind.answered_through >= behind.last_input_seq

    # What staff do.

    @precondition(lambda self: self.state in states.OPEN_STATES)
    @rule(who=st.sampled_from([0, 1]), is_next=st.booleans())
    def staff_claims(self, who: int, is_next: bool) -> None:
        case, member = self.case(), self.world.members[who]
        before = case and case.state
        try:
            if is_next:
                case_id, lease = self.world.run(self.parts.desk.claim_next(member))
                assert case is not None
                assert case_id == case.id
                assert before == states.WAITING or self.has_run_out(case)
            else:
                lease = self.world.run(self.parts.desk.claim(member, case.id if case else "none"))
                assert before in CLAIMABLE or self.has_run_out(case)
        except (NotFound, CaseNotClaimable):
            free = (states.WAITING,) if is_next else CLAIMABLE
            assert case is None or not (before in free or self.has_run_out(case))
            return self.after(before, before)
        self.forget_lease()
        self.lease, self.holder = lease.lease, member
        self.after(before, states.CLAIMED)

    @precondition(lambda self: self.state == states.CLAIMED)
    @rule(what=st.sampled_from(["say", "reply", "note", "fields", "pass"]))
    def staff_works(self, what: str) -> None:
        self.do(what, is_stale=False)

    @precondition(lambda self: self.state == states.CLAIMED)
    @rule(what=st.sampled_from(["release", "request", "resolve", "hand_back"]))
    def staff_ends_the_lease(self, what: str) -> None:
        self.do(what, is_stale=False)

    @precondition(lambda self: self.state is not None)
    @rule(
        what=st.sampled_from(
            ["say", "reply", "note", "fields", "pass", "release", "request", "resolve", "hand_back"]
        )
    )
    def staff_come_too_late(self, what: str) -> None:
        self.do(what, is_stale=True)

    def do(self, what: str, is_stale: bool) -> None:
        case = self.case()
        if case is None:
            return
        stale = is_stale or self.lease is None
        lease = self.old_leases[-1] if stale else self.lease
        before, events = case.state, self.events()
        good = not stale and before == states.CLAIMED and not self.has_run_out(case)
        self.expect(self.work(what, case.id, lease), good, StaleLease)
        if not good:
            assert self.case() == case
            assert self.events() == events
            return
        after = {"release": states.WAITING, "request": states.REQUESTED}.get(what, states.CLAIMED)
        if what in ("resolve", "hand_back"):
            after = states.RESOLVED
        self.after(before, after)
        if after != states.CLAIMED or what == "pass":
            self.forget_lease()
        if what == "pass":
            self.lease, self.holder = self.case().lease, self.other()

    @precondition(lambda self: self.state == states.CLAIMED)
    @rule(is_taken_back=st.booleans())
    def lease_runs_out(self, is_taken_back: bool) -> None:
        case = self.case()
        self.world.run(self.let_run_out(case.id))
        if is_taken_back:
            self.world.run(self.parts.desk.take_back_expired())
            self.after(states.CLAIMED, states.WAITING)
            self.forget_lease()
            assert self.case().opened_at == case.opened_at

    @precondition(lambda self: self.state == states.REQUESTED)
    @rule(outcome=st.sampled_from(["answered", "unconfirmed", "failed"]))
    def request_comes_back(self, outcome: str) -> None:
        before = self.case_state()
        to = states.UNCONFIRMED if outcome == "unconfirmed" else states.WAITING
        self.world.run(self.put(to))
        self.after(before, to)

    # What a reader sees, who reads on from the last number again and again.

    @rule(back=st.integers(0, 3))
    def reader_comes_again(self, back: int) -> None:
        known = self.seen[: len(self.seen) - back]
        after = known[-1].seq if known else 0
        self.seen = known + self.world.run(self.parts.conversations.events(self.id, after))
        assert [event.seq for event in self.seen] == list(range(1, len(self.seen) + 1))

    # What is true at every moment.

    @invariant()
    def the_owner_fits_the_case(self) -> None:
        owner, state = self.conversation().owner, self.case_state()
        self.state = state
        if state == states.RESOLVED:
            assert owner in ("closed", "bot")
        else:
            assert owner == ("bot" if state is None else states.OWNER_OF_STATE[state])

    @invariant()
    def no_event_is_lost_or_repeated(self) -> None:
        events = self.events()
        assert [event.seq for event in events] == list(range(1, len(events) + 1))
        assert events[: len(self.seen)] == self.seen
        inputs = [event for event in events if event.type == PATIENT_MESSAGE]
        assert {UUID(e.client_id): e.seq for e in inputs} == self.sent
        assert len(inputs) == len(self.sent)

    @invariant()
    def the_bot_never_speaks_in_a_humans_conversation(self) -> None:
        owner = "bot"
        for event in self.events():
            if event.type == OWNER_CHANGED:
                owner = event.body["owner"]
            assert not (event.type == BOT_MESSAGE and owner == "staff")
        assert owner == self.conversation().owner

    @invariant()
    def there_is_one_open_case_and_only_a_claimed_one_has_a_lease(self) -> None:
        rows = self.world.run(self.rows())
        assert sum(row.state in states.OPEN_STATES for row in rows) <= 1
        for row in rows:
            held = (row.holder_id, row.lease, row.lease_expires_at)
            assert all(held) == any(held) == (row.state == states.CLAIMED)

    def teardown(self) -> None:
        """Whatever the state, it can be left: the patient gets to the staff and to an end."""
        if not hasattr(self, "id"):
            return
        if self.case_state() == states.RESOLVED:
            self.world.run(self.parts.own_case.reopen(self.id))
        if self.case_state() in states.OPEN_STATES:
            self.world.run(self.parts.own_case.cancel(self.id))
        assert self.conversation().owner == "bot"
        self.hand_over()
        assert self.case_state() == states.WAITING
        self.staff_claims(0, False)
        self.do("resolve", is_stale=False)
        assert self.conversation().owner == "closed"

    # How it is looked at and done.

    def hand_over(self) -> None:
        self.patient_writes()
        self.let_through(HANDED_OVER)

    def case(self) -> Any:
        return self.world.run(self.one(newest_of(self.id)))

    def case_state(self) -> str | None:
        case = self.case()
        return case and case.state

    def conversation(self) -> Any:
        return self.world.run(self.one(select(conversations).where(conversations.c.id == self.id)))

    def events(self) -> list[Event]:
        return self.world.run(self.parts.conversations.events(self.id))

    def other(self) -> Member:
        first, second = self.world.members
        return second if self.holder == first else first

    def has_run_out(self, case: Any) -> bool:
        return case.state == states.CLAIMED and case.lease_expires_at < datetime.now(UTC)

    def forget_lease(self) -> None:
        if self.lease:
            self.old_leases.append(self.lease)
        self.lease = None

    def after(self, before: str | None, expected: str | None) -> None:
        assert self.case_state() == expected, f"{before} became {self.case_state()}"
        if before == states.CLAIMED and expected != states.CLAIMED:
            self.forget_lease()

    def expect(self, work: Awaitable[Any], may: bool, refusal: type[Problem] = Problem) -> None:
        if may:
            self.world.run(work)
            return
        with pytest.raises(refusal):
            self.world.run(work)

    async def work(self, what: str, case_id: str, lease: str | None) -> None:
        desk, talk, casework = self.parts.desk, self.parts.talk, self.parts.casework
        who, id_ = self.holder, uuid4()
        match what:
            case "say":
                await talk.say(who, case_id, lease, id_, "Bonjour")
            case "reply":
                await talk.reply(who, case_id, lease, id_, "reply-looking")
            case "note":
                await casework.write_note(who, case_id, lease, id_, "vu")
            case "fields":
                await casework.change_fields(who, case_id, lease, {"rececon_id": str(id_)})
            case "release":
                await desk.release(who, case_id, lease or "")
            case "resolve":
                await desk.resolve(who, case_id, lease, "done")
            case "hand_back":
                await talk.hand_back(who, case_id, lease, "done", {"account_in_app": "yes"})
            case "pass":
                await desk.transfer(who, case_id, lease, {"username": self.other().username})
            case "request":
                async with self.parts.database.write() as connection:
                    await self.world.queue.leave(
                        connection, case_id, lease, self.world.facility, states.REQUESTED
                    )

    async def put(self, to: str) -> None:
        async with self.parts.database.write() as connection:
            case = (await connection.execute(newest_of(self.id))).one()
            await self.world.queue.put(
                connection, case.id, self.world.facility, to, before=(states.REQUESTED,)
            )

    def let_through(self, reply: Reply) -> None:
        """Let the assistant answer all that waits, those that are dropped and asked anew too."""
        self.world.assistant.replies[:] = [reply] * 100
        self.world.run(self.answered())
        self.world.assistant.replies.clear()

    async def answered(self) -> None:
        self.parts.turns.wake(self.id)
        self.world.assistant.gate.set()
        await self.parts.turns.finish()
        self.world.assistant.gate.clear()

    async def let_run_out(self, case_id: str) -> None:
        past = datetime.now(UTC) - timedelta(seconds=1)
        async with self.parts.database.write() as connection:
            await connection.execute(
                update(cases).where(cases.c.id == case_id).values(lease_expires_at=past)
            )

    async def end_all(self) -> None:
        """No case of an example that failed is in the way of this one."""
        ended = {"state": states.CANCELLED, "lease": None, "holder_id": None}
        async with self.parts.database.write() as connection:
            await connection.execute(
                update(cases).where(cases.c.state.in_(states.OPEN_STATES)).values(**ended)
            )

    async def one(self, query: Any) -> Any:
        async with self.parts.database.read() as connection:
            return (await connection.execute(query)).one_or_none()

    async def rows(self) -> list[Any]:
        query = select(cases).where(cases.c.conversation_id == self.id)
        async with self.parts.database.read() as connection:
            return list(await connection.execute(query))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_one_owner_at_a_time_and_nothing_lost(world: World) -> None:
    Desk.world = world
    machine = Desk.TestCase
    machine.settings = settings(
        max_examples=60,
        stateful_step_count=30,
        deadline=None,
        report_multiple_bugs=False,
        phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    machine().runTest()
