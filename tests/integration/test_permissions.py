"""Who may do what: every endpoint × everybody.

The table says which status each cast member gets. A new endpoint without a row fails the test; so
does a row without an endpoint. 401 also stands for a console page that redirects to the sign-in
page. What is none of 401, 403 and 404 was let in: 400, 409 and 422 are about what was asked, not
about who asked.

    nobody      no token and no cookie
    other       a patient, with the token of another conversation
    patient     the patient whose conversation it is
    agent       a member of the case's facility, who holds it
    foreign     an agent of another facility, who knows the ids and the holder's lease
    outsider    as foreign, an administrator
    lead        as agent, and holds the case
    admin       as agent, administrator, and holds the case
    service     another system of the facility, with all scopes

The API gets bearer tokens, the console cookies and the CSRF token. To add an endpoint, add its row
with the statuses that it should have; where the usual body does not suit it, add one to `BODIES`.
"""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sanic import Sanic
from sqlalchemy import delete

from handoff_api.database.tables import reviews
from handoff_api.http.requests import SESSION_COOKIE
from handoff_api.testing import ScriptedAssistant
from tests.colleague import case_id_of
from tests.reviews import missed, rows, wrote
from tests.service import DETAILS, Patient, Running, serve

CAST = (
    "nobody",
    "other",
    "patient",
    "agent",
    "foreign",
    "outsider",
    "lead",
    "admin",
    "service",
)
ROLES = {
    "agent": "agent",
    "foreign": "agent",
    "outsider": "administrator",
    "lead": "lead",
    "admin": "administrator",
}
AT_THE_FACILITY = ("agent", "lead", "admin")
SIGN_IN = "/console/sign-in"
PASSWORD = "a long sample pass phrase"

TABLE = """
                                                             nob oth pat age for out lea adm ser

# Everybody
GET    /                                                     200 200 200 200 200 200 200 200 200
GET    /assets/{__file_uri__}                                200 200 200 200 200 200 200 200 200
HEAD   /assets/{__file_uri__}                                200 200 200 200 200 200 200 200 200
GET    /api/openapi.json                                     200 200 200 200 200 200 200 200 200
GET    /demo/{facility_id}                                   200 200 200 200 200 200 200 200 200
GET    /healthz                                              200 200 200 200 200 200 200 200 200
GET    /pages.css                                            200 200 200 200 200 200 200 200 200
HEAD   /pages.css                                            200 200 200 200 200 200 200 200 200
GET    /readyz                                               200 200 200 200 200 200 200 200 200
GET    /widget.js                                            200 200 200 200 200 200 200 200 200
HEAD   /widget.js                                            200 200 200 200 200 200 200 200 200

# Patients
POST   /api/v1/conversations                                 201 201 201 201 201 201 201 201 201
DELETE /api/v1/conversations/{conversation_id}               401 401 204 401 401 401 401 401 401
PATCH  /api/v1/conversations/{conversation_id}               401 401 200 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/cancel        401 401 200 401 401 401 401 401 401
GET    /api/v1/conversations/{conversation_id}/events        401 401 200 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/forms/{form}  401 401 422 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/messages      401 401 202 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/rating        401 401 409 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/reopen        401 401 409 401 401 401 401 401 401
GET    /api/v1/conversations/{conversation_id}/transcript    401 401 200 401 401 401 401 401 401
POST   /api/v1/conversations/{conversation_id}/typing        401 401 204 401 401 401 401 401 401
POST   /api/v1/conversations/resume                          400 400 400 400 400 400 400 400 400
GET    /api/v1/erasures/{receipt_id}                         404 404 404 404 404 404 404 404 404
GET    /api/v1/facilities/{facility_id}                      200 200 200 200 200 200 200 200 200

# Other systems
POST   /api/v1/cases                                         401 401 401 401 401 401 401 401 201
GET    /api/v1/cases/{case_id}                               401 401 401 401 401 401 401 401 404

# Cases
GET    /api/v1/staff/audit                                   401 401 401 403 403 200 200 200 401
GET    /api/v1/staff/cases                                   401 401 401 200 200 200 200 200 401
POST   /api/v1/staff/cases/next                              401 401 401 200 404 404 200 200 401
DELETE /api/v1/staff/cases/{case_id}                         401 401 401 403 403 404 200 200 401
GET    /api/v1/staff/cases/{case_id}                         401 401 401 200 404 404 200 200 401
POST   /api/v1/staff/cases/{case_id}/answered                401 401 401 409 404 404 409 409 401
POST   /api/v1/staff/cases/{case_id}/claim                   401 401 401 200 404 404 200 200 401
PATCH  /api/v1/staff/cases/{case_id}/fields                  401 401 401 200 404 404 200 200 401
POST   /api/v1/staff/cases/{case_id}/hand-back               401 401 401 204 404 404 204 204 401
POST   /api/v1/staff/cases/{case_id}/messages                401 401 401 202 404 404 202 202 401
POST   /api/v1/staff/cases/{case_id}/notes                   401 401 401 201 404 404 201 201 401
POST   /api/v1/staff/cases/{case_id}/release                 401 401 401 204 404 404 204 204 401
POST   /api/v1/staff/cases/{case_id}/renew                   401 401 401 200 404 404 200 200 401
GET    /api/v1/staff/cases/{case_id}/request                 401 401 401 200 404 404 200 200 401
POST   /api/v1/staff/cases/{case_id}/request                 401 401 401 422 404 404 422 422 401
GET    /api/v1/staff/cases/{case_id}/request.eml             401 401 401 422 404 404 422 422 401
POST   /api/v1/staff/cases/{case_id}/request/sent            401 401 401 422 404 404 422 422 401
POST   /api/v1/staff/cases/{case_id}/resolve                 401 401 401 204 404 404 204 204 401
POST   /api/v1/staff/cases/{case_id}/reveal                  401 401 401 200 404 404 200 200 401
POST   /api/v1/staff/cases/{case_id}/steps/{step}            401 401 401 204 404 404 204 204 401
POST   /api/v1/staff/cases/{case_id}/transfer                401 401 401 200 404 404 200 200 401
POST   /api/v1/staff/cases/{case_id}/typing                  401 401 401 204 404 404 204 204 401
GET    /api/v1/staff/colleagues                              401 401 401 200 200 200 200 200 401
GET    /api/v1/staff/events                                  401 401 401 200 200 200 200 200 401
GET    /api/v1/staff/facilities                              401 401 401 200 200 200 200 200 401
GET    /api/v1/staff/playbooks                               401 401 401 200 200 200 200 200 401

# The review inbox
GET    /api/v1/admin/reviews                                 401 401 401 403 403 200 403 200 401
POST   /api/v1/admin/reviews/{review_id}                     401 401 401 403 403 404 403 200 401
POST   /api/v1/admin/reviews/{review_id}/undo                401 401 401 403 403 404 403 409 401

# One's own account
PUT    /api/v1/staff/password                                401 401 401 204 204 204 204 204 401
DELETE /api/v1/staff/second-factor                           401 401 401 204 204 204 204 204 401
POST   /api/v1/staff/second-factor                           401 401 401 201 201 201 201 201 401
PUT    /api/v1/staff/second-factor                           401 401 401 409 409 409 409 409 401
DELETE /api/v1/staff/sessions                                401 401 401 204 204 204 204 204 401
GET    /api/v1/staff/sessions                                401 401 401 200 200 200 200 200 401
POST   /api/v1/staff/sessions                                201 201 201 201 201 201 201 201 201
DELETE /api/v1/staff/sessions/others                         401 401 401 204 204 204 204 204 401
DELETE /api/v1/staff/sessions/{session_id}                   401 401 401 404 404 404 404 204 401

# The console
GET    /console                                              401 401 401 200 200 200 200 200 401
GET    /console/audit                                        401 401 401 403 403 200 200 200 401
GET    /console/cases/{case_id}                              401 401 401 200 404 404 200 200 401
GET    /console/cases/{case_id}/claim                        303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/claim                        401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/corrections                  303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/corrections                  401 401 401 400 404 404 400 400 401
GET    /console/cases/{case_id}/erase                        401 401 401 403 403 404 200 200 401
POST   /console/cases/{case_id}/erase                        401 401 401 403 403 404 200 200 401
GET    /console/cases/{case_id}/fields                       303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/fields                       401 401 401 400 404 404 400 400 401
GET    /console/cases/{case_id}/fresh                        401 401 401 200 404 404 200 200 401
GET    /console/cases/{case_id}/hand-back                    303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/hand-back                    401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/messages                     303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/messages                     401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/notes                        303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/notes                        401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/release                      303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/release                      401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/replies                      303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/replies                      401 401 401 400 404 404 400 400 401
GET    /console/cases/{case_id}/request                      401 401 401 200 404 404 200 200 401
GET    /console/cases/{case_id}/request.eml                  401 401 401 422 404 404 422 422 401
GET    /console/cases/{case_id}/request/answered             303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/answered             401 401 401 409 404 404 409 409 401
GET    /console/cases/{case_id}/request/decide               303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/decide               401 401 401 400 404 404 400 400 401
GET    /console/cases/{case_id}/request/fields               303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/fields               401 401 401 400 404 404 400 400 401
GET    /console/cases/{case_id}/request/send                 303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/send                 401 401 401 422 404 404 422 422 401
GET    /console/cases/{case_id}/request/sent                 303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/sent                 401 401 401 422 404 404 422 422 401
GET    /console/cases/{case_id}/request/step                 303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/request/step                 401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/resolve                      303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/resolve                      401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/reveal                       303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/reveal                       401 401 401 200 404 404 200 200 401
GET    /console/cases/{case_id}/steps/{playbook}/{step}      303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/steps/{playbook}/{step}      401 401 401 303 404 404 303 303 401
GET    /console/cases/{case_id}/take-back                    303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/take-back                    401 401 401 403 404 404 303 303 401
GET    /console/cases/{case_id}/transfer                     303 303 303 303 303 303 303 303 303
POST   /console/cases/{case_id}/transfer                     401 401 401 303 404 404 303 303 401
POST   /console/cases/{case_id}/typing                       401 401 401 204 404 404 204 204 401
GET    /console/counter                                      401 401 401 200 200 200 200 200 401
POST   /console/counter                                      401 401 401 400 400 400 400 400 401
GET    /console/events                                       401 401 401 200 200 200 200 200 401
POST   /console/next                                         401 401 401 303 303 303 303 303 401
GET    /console/playbooks                                    401 401 401 200 200 200 200 200 401
GET    /console/queue                                        401 401 401 200 200 200 200 200 401
GET    /console/waiting                                      401 401 401 200 200 200 200 200 401
GET    /console/{rest}                                       401 401 401 404 404 404 404 404 401

# The console: the review inbox
GET    /admin                                                401 401 401 403 403 200 403 200 401
POST   /admin/reviews/{review_id}                            401 401 401 403 403 404 403 303 401
POST   /admin/reviews/{review_id}/undo                       401 401 401 403 403 404 403 409 401
GET    /admin/reviews/{rest}                                 401 401 401 303 303 303 303 303 401

# The console: accounts
GET    /console/account                                      401 401 401 200 200 200 200 200 401
POST   /console/account/password                             401 401 401 303 303 303 303 303 401
GET    /console/account/second-factor                        401 401 401 200 200 200 200 200 401
POST   /console/account/second-factor/confirm                401 401 401 303 303 303 303 303 401
POST   /console/account/second-factor/remove                 401 401 401 303 303 303 303 303 401
POST   /console/account/second-factor/start                  401 401 401 303 303 303 303 303 401
POST   /console/account/sessions/others/end                  401 401 401 303 303 303 303 303 401
POST   /console/account/sessions/{session_id}/end            401 401 401 404 404 404 404 303 401
GET    /console/people                                       401 401 401 403 403 200 403 200 401
POST   /console/people                                       401 401 401 403 403 200 403 200 401
POST   /console/people/{id_}/disable                         401 401 401 403 403 404 403 303 401
POST   /console/people/{id_}/enable                          401 401 401 403 403 404 403 303 401
POST   /console/people/{id_}/languages                       401 401 401 403 403 404 403 303 401
POST   /console/people/{id_}/password                        401 401 401 403 403 404 403 200 401
POST   /console/people/{id_}/sessions/end                    401 401 401 403 403 404 403 303 401
GET    /console/sign-in                                      200 200 200 200 200 200 200 200 200
POST   /console/sign-in                                      303 303 303 303 303 303 303 303 303
GET    /console/sign-in/code                                 303 303 303 303 303 303 303 303 303
POST   /console/sign-in/code                                 401 401 401 401 401 401 401 401 401
POST   /console/sign-out                                     303 303 303 303 303 303 303 303 303
"""

# Rows that change the account that they are done with: each cell gets accounts of its own.
PERSONAL = re.compile(r"/staff/(sessions|password|second-factor)|/console/(account|people|sign-)")
# Rows about a case that nobody holds yet.
UNCLAIMED = re.compile(r"/claim$|/next$")
# The body that suits most endpoints; unknown members are ignored.
USUAL: Mapping[str, Any] = {
    "locale": "fr",
    "facility": "sakura-pharmacy",
    "text": "bonjour",
    "outcome": "done",
    "values": {"rececon_id": "12345"},
    "playbook": "harmo-recovery",
    "done": True,
    "to": {"username": "colleague"},
    "reason": "patient-asked",
    "sure": "yes",
    "stars": 5,
    "password": PASSWORD,
    "new": "quite another pass phrase",
    "code": "000000",
    "role": "agent",
}
BODIES: Mapping[str, Mapping[str, Any]] = {
    "POST /api/v1/cases": {"type": "harmo_recovery", "values": DETAILS},
    "POST /console/cases/{case_id}/transfer": {"to": "username:colleague"},
    "POST /api/v1/admin/reviews/{review_id}": {"decision": "skip"},
    "POST /admin/reviews/{review_id}": {"decision": "skip", "reason": ""},
    "POST /admin/reviews/{review_id}/undo": {"reason": ""},
}


@dataclass
class Person:
    """Who asks, and with what."""

    api: dict[str, str] = field(default_factory=dict)
    cookie: dict[str, str] = field(default_factory=dict)
    csrf: str = ""
    username: str = ""
    id: str = ""
    session_id: str = ""


@dataclass
class Scene:
    """The cast around one case."""

    running: Running
    people: dict[str, Person] = field(default_factory=dict)
    _patient: Patient | None = None
    _case: str = ""
    _holder: str = ""
    _lease: str = ""
    _review: str = ""

    async def set_up(self) -> None:
        other = await Patient.start(self.running.client)
        token = await self.running.parts.service_tokens.add("sakura-pharmacy", "telephone desk")
        self.people = {
            "nobody": Person(),
            "other": Person(other.headers, other.headers),
            "service": Person(*[{"Authorization": f"Bearer {token}"}] * 2),
        }
        for name in ROLES:
            self.people[name] = await self.hire(name)
        await self.hire("agent", "colleague")

    async def hire(self, name: str, username: str = "") -> Person:
        facility = "sakura-pharmacy" if name in AT_THE_FACILITY else "lindehus-klinik"
        username = username or f"{name}-{uuid4().hex[:8]}"
        parts = self.running.parts
        member = await parts.accounts.add(facility, ROLES[name], username, PASSWORD)
        token, session = await parts.sessions.sign_in(username, PASSWORD)
        return Person(
            {"Authorization": f"Bearer {token}"},
            {"Cookie": f"{SESSION_COOKIE}={token}"},
            session.csrf,
            username,
            member.id,
            session.id,
        )

    async def new_case(self) -> None:
        self.running.assistant.up = False
        patient = await Patient.start(self.running.client, locale="fr")
        self._case = await case_id_of(self.running, await patient.hand_over())
        self.running.assistant.up = True
        self._patient, self._holder, self._lease = patient, "", ""
        self.people["patient"] = Person(patient.headers, patient.headers)

    async def new_review(self) -> None:
        """Have a patient of the facility misunderstood."""
        async with self.running.parts.database.write() as connection:
            await connection.execute(delete(reviews))
        patient = await Patient.start(self.running.client, locale="ja")
        await wrote(self.running, patient, "わかりません", missed("ja"))
        ((self._review, *_),) = await rows(self.running)

    async def held_by(self, name: str) -> None:
        """Have the case claimed by a colleague, anew when somebody else holds it."""
        if self._holder not in ("", name):
            await self.new_case()
        if not self._holder:
            path = f"/api/v1/staff/cases/{self._case}/claim"
            claimed = await self.running.client.post(path, headers=self.people[name].api)
            assert claimed.status_code == 200, claimed.text
            self._holder, self._lease = name, claimed.json()["lease"]

    async def status(self, row: str, name: str) -> int:
        """What the cast member is told."""
        method, path = row.split(" ")
        if PERSONAL.search(path) and name in ROLES:
            self.people[name] = await self.hire(name)
            if self._holder == name:
                await self.new_case()
        if "{case_id}" in path and not UNCLAIMED.search(path):
            await self.held_by(name if name in AT_THE_FACILITY else "agent")
        elif self._holder:
            await self.new_case()
        person = self.people[name]
        body = USUAL | BODIES.get(row, {}) | {"id": str(uuid4()), "lease": self._lease}
        body |= {"csrf": person.csrf, "username": self._username(path, person)}
        is_page = path.startswith(("/console", "/admin"))
        sent: dict[str, Any] = {"headers": dict(person.cookie if is_page else person.api)}
        if method not in ("GET", "HEAD"):
            sent["headers"]["Idempotency-Key"] = str(uuid4())
            texts = {key: value for key, value in body.items() if isinstance(value, str)}
            sent |= {"data": texts} if is_page else {"json": body}
        if "{review_id}" in path:
            await self.new_review()
        address = path.format(**await self._ids(path))
        async with self.running.client.stream(method, address, **sent) as response:
            is_asked_in = response.headers.get("location", "").startswith(SIGN_IN)
            status = response.status_code
        if is_asked_in and not path.startswith("/console/sign-"):
            status = 401
        self.running.client.cookies.clear()
        is_changed = status < 400 and method not in ("GET", "HEAD")
        if is_changed and ("{case_id}" in path or "{conversation_id}" in path):
            await self.new_case()
        return status

    def _username(self, path: str, person: Person) -> str:
        if path == "/console/people":
            return f"new-{uuid4().hex[:8]}"
        return person.username or self.people["agent"].username

    async def _ids(self, path: str) -> dict[str, str]:
        assert self._patient
        is_about_a_colleague = "{id_}" in path or "{session_id}" in path
        colleague = await self.hire("agent") if is_about_a_colleague else self.people["agent"]
        return {
            "case_id": self._case,
            "conversation_id": self._patient.id,
            "facility_id": "sakura-pharmacy",
            "form": "harmo_recovery",
            "playbook": "harmo-recovery",
            "step": "check-need",
            "session_id": colleague.session_id,
            "id_": colleague.id,
            "receipt_id": "x",
            "review_id": self._review,
            "rest": "nothing-here",
            "__file_uri__": "console.js",
        }


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """On SQLite: who may do what does not depend on the database."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'tsunagu.sqlite3'}"
    nobody_listens = "smtp://127.0.0.1:9"
    async with serve(
        tmp_path, url, ScriptedAssistant(), TSUNAGU_SMTP_URL=nobody_listens
    ) as running:
        prepared = Scene(running)
        await prepared.set_up()
        await prepared.new_case()
        yield prepared


def endpoints() -> set[str]:
    """`METHOD /path/{parameter}` of every endpoint of the running application."""
    *_, app = Sanic._app_registry.values()  # the newest one
    return {
        f"{method} /{re.sub(r'<(\w+)(:[^>]*)?>', r'{\1}', route.path)}"
        for route in app.router.routes
        for method in route.methods
    }


def expected() -> dict[str, list[int]]:
    """The table by row."""
    lines = [line.split() for line in TABLE.splitlines() if line and line[0] not in " #"]
    return {f"{method} {path}": [int(n) for n in told] for method, path, *told in lines}


async def test_every_endpoint_has_a_row(scene: Scene) -> None:
    assert endpoints() - expected().keys() == set()
    assert expected().keys() - endpoints() == set()


async def test_everybody_is_told_what_the_table_says(scene: Scene) -> None:
    wrong = []
    for row, statuses in expected().items():
        assert len(statuses) == len(CAST), row
        for name, status in zip(CAST, statuses, strict=True):
            told = await scene.status(row, name)
            if told != status:
                wrong.append(f"{row}: {name} gets {told}, not {status}")
    assert wrong == []
