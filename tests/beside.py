"""handoff_api served from a thread, for tests that are not asynchronous, with a cast."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

from argon2 import PasswordHasher

from handoff_api.review.decisions import Decision
from handoff_api.testing import ScriptedAssistant
from tests.colleague import Colleague, case_id_of, new_id
from tests.reviews import missed, rows, wrote
from tests.service import DETAILS, Patient, Running, serve

FACILITY = "sakura-pharmacy"
CHECKED = {"rececon_id": "12345", "presented_at": "2026-11-01T10:00:00+09:00"}


@dataclass
class Stage:
    """A conversation and its case, as far as it has come; `lease` while the lead holds it.

    `review_id`: of its message in the review inbox.
    """

    patient: Patient
    case_id: str = ""
    lease: str = ""
    review_id: str = ""


@dataclass
class Beside:
    """The served application; `run` waits for what happens in its thread."""

    running: Running
    run: Callable[[Coroutine[Any, Any, Any]], Any]
    lead: Colleague
    administrator: Colleague
    service: dict[str, str]
    _stages: dict[str, Stage] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return str(self.running.client.base_url)

    def stage(self, name: str) -> Stage:
        """A conversation with an open `form`, or whose case is `waiting`, `held`, `resolved`,
        `ready` for its request to be sent, or `requested`; or one that was `misunderstood`, also
        when its meaning is `decided`."""
        if name not in self._stages:
            self._stages[name] = self.run(self._prepare(name))
        return self._stages[name]

    def again(self, name: str) -> None:
        """The stage was changed: prepare it anew when it is needed."""
        self._stages.pop(name, None)

    def newcomer(self) -> Colleague:
        """Somebody who has just signed in."""
        signing_in: Colleague = self.run(Colleague.sign_in(self.running, f"new-{new_id()}"))
        return signing_in

    async def _prepare(self, name: str) -> Stage:
        stage = Stage(await Patient.start(self.running.client, FACILITY, "fr"))
        if name in ("misunderstood", "decided"):
            await wrote(self.running, stage.patient, "わかりません", missed("ja"))
            stage.review_id = (await rows(self.running))[-1].id
            if name == "decided":
                member = await self.running.parts.accounts.named(self.administrator.username)
                decision = Decision("skip", messages=[])
                await self.running.parts.inbox.decide(member, stage.review_id, decision)
            return stage
        self.running.assistant.up = False
        if name == "form":
            seq = (await stage.patient.post("messages", choice="person")).json()["seq"]
            await stage.patient.answered(after=seq)
            return stage
        stage.case_id = await case_id_of(self.running, await stage.patient.hand_over(DETAILS))
        self.running.assistant.up = True
        if name == "waiting":
            return stage
        stage.lease = await self.lead.claim(stage.case_id)
        path, lease = f"cases/{stage.case_id}", {"lease": stage.lease}
        if name == "resolved":
            await self.lead.post(f"{path}/resolve", **lease)
        if name in ("ready", "requested"):
            await self.lead.patch(f"{path}/fields", **lease, values=CHECKED)
            step = f"{path}/steps/check-not-linked"
            await self.lead.post(step, **lease, playbook="harmo-recovery", done=True)
        if name == "requested":
            sent = await self.lead.post(f"{path}/request/sent", **lease, accept_warnings=True)
            assert sent.status_code == 204, sent.text
        return stage


@contextmanager
def serve_beside(data: Path, database_url: str) -> Iterator[Beside]:
    """Serve in a thread of its own, with a mail server that nobody reaches."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, name="handoff_api")
    thread.start()

    def run(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(timeout=60)

    stack = AsyncExitStack()
    mail = "smtp://127.0.0.1:9"
    try:
        serving = serve(data, database_url, ScriptedAssistant(), TSUNAGU_SMTP_URL=mail)
        running = run(stack.enter_async_context(serving))
        yield Beside(running, run, *run(_cast(running)))
    finally:
        run(stack.aclose())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _cast(running: Running) -> tuple[Colleague, Colleague, dict[str, str]]:
    # Somebody signs in for every other request: their passwords need not withstand anything.
    passwords = running.parts.accounts._passwords
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    lead = await Colleague.sign_in(running, "lead", FACILITY, "lead")
    administrator = await Colleague.sign_in(running, "administrator", FACILITY, "administrator")
    await Colleague.sign_in(running, "colleague", FACILITY)
    token = await running.parts.service_tokens.add(FACILITY, "telephone desk")
    return lead, administrator, {"Authorization": f"Bearer {token}"}
