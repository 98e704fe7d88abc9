"""The composition root: builds every part once and hands it to those that need it."""

from dataclasses import dataclass
from pathlib import Path

import httpx

from handoff_api.audit.entries import Audit
from handoff_api.audit.trail import Trail
from handoff_api.cases.casework import Casework
from handoff_api.cases.desk import Desk
from handoff_api.cases.held import Holding
from handoff_api.cases.intake import Intake
from handoff_api.cases.manuals import Manuals
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.talk import CaseTalk
from handoff_api.cases.view import View
from handoff_api.conversations.access import Access
from handoff_api.conversations.answers import Answers
from handoff_api.conversations.assistant import Assistant, RasaAssistant
from handoff_api.conversations.own_case import OwnCase
from handoff_api.conversations.service import Conversations
from handoff_api.conversations.turns import Turns
from handoff_api.conversations.typing import Typing
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.migrate import migrate
from handoff_api.http.html import Templates
from handoff_api.knowledge.library import Knowledge, load_knowledge
from handoff_api.outbox.message import Letters
from handoff_api.outbox.reminders import Reminders
from handoff_api.outbox.requests import Requests
from handoff_api.outbox.sender import Sender
from handoff_api.outbox.server import MailServer
from handoff_api.outbox.store import Outbox
from handoff_api.privacy.encryption import Key, KeyStore, derived
from handoff_api.privacy.throttle import Throttle
from handoff_api.retention.erasure import Erasure
from handoff_api.retention.purge import Purge
from handoff_api.retention.receipts import Receipts
from handoff_api.review.inbox import Inbox
from handoff_api.review.reviewers import Reviewers
from handoff_api.safety.red_flags import shared_red_flags
from handoff_api.settings import ROOT, Settings
from handoff_api.staff.accounts import Accounts
from handoff_api.staff.demo import seed
from handoff_api.staff.passwords import Passwords
from handoff_api.staff.second_factor import SecondFactors
from handoff_api.staff.service_tokens import ServiceTokens
from handoff_api.staff.sessions import Sessions
from handoff_api.words.catalogue import Catalogue
from handoff_api.words.rendering import Rendering

LOCALES_DIRECTORY = ROOT / "locales"
CONNECT_SECONDS = 1.0


@dataclass(frozen=True)
class Services:
    """The parts of the running application."""

    settings: Settings
    knowledge: Knowledge
    catalogue: Catalogue
    rendering: Rendering
    templates: Templates
    conversations: Conversations
    turns: Turns
    access: Access
    own_case: OwnCase
    typing: Typing
    desk: Desk
    casework: Casework
    talk: CaseTalk
    holding: Holding
    intake: Intake
    accounts: Accounts
    sessions: Sessions
    second_factors: SecondFactors
    service_tokens: ServiceTokens
    trail: Trail
    audit: Audit
    inbox: Inbox
    receipts: Receipts
    erasure: Erasure
    purge: Purge
    requests: Requests
    reminders: Reminders | None
    sender: Sender
    assistant: Assistant
    database: Database
    keys: KeyStore
    keys_database: Database
    client: httpx.AsyncClient

    async def prepare(self) -> None:
        """Migrate the databases, finish erasures, seed the accounts, take up unanswered turns."""
        await migrate(self.database, self.settings.database_owner_url)
        await self.keys.prepare()
        await self.erasure.finish()
        if self.settings.demo:
            await seed(self.accounts, self.knowledge.facilities, self.settings.data)
        await self.turns.wake_unanswered()

    async def close(self) -> None:
        """Finish the turns under way and close every connection."""
        await self.turns.finish()
        await self.sender.finish()
        await self.client.aclose()
        await self.database.close()
        await self.keys_database.close()


def bootstrap(
    settings: Settings,
    assistant: Assistant | None = None,
    locales: Path = LOCALES_DIRECTORY,
) -> Services:
    """Build the application's parts; nothing is opened before it is used.

    `assistant` replaces the Rasa servers, for tests of the logic.
    """
    knowledge = load_knowledge()
    catalogue = Catalogue(locales)
    red_flags = shared_red_flags()
    rendering = Rendering(catalogue, knowledge, red_flags)
    database = Database(settings.database_url)
    keys_database = Database(settings.keys_url)
    keys = KeyStore(keys_database, settings.master_key)
    wakeups = Wakeups()
    trail = Trail()
    passwords = Passwords()
    throttle = Throttle(database, derived(settings.master_key, "throttle"))
    sealing = Key(derived(settings.master_key, "second factors"))
    second_factors = SecondFactors(database, sealing, trail)
    receipts = Receipts(keys_database)
    erasure = Erasure(database, receipts, trail, wakeups)
    client = httpx.AsyncClient(
        headers={"Authorization": f"Bearer {settings.assistant_secret}"},
        timeout=httpx.Timeout(settings.turn_seconds, connect=CONNECT_SECONDS),
        trust_env=False,
    )
    assistant = assistant or RasaAssistant(client, settings.assistant_urls)
    queue = CaseQueue(settings.lease_seconds)
    answers = Answers(database, assistant, knowledge, catalogue)
    facilities = knowledge.facilities
    typing = Typing(wakeups)
    own_case = OwnCase(database, queue, facilities, trail, wakeups, typing)
    turns = Turns(database, keys, answers, queue, own_case, facilities, wakeups)
    holding = Holding(database, queue, facilities, trail, wakeups)
    talk = CaseTalk(keys, queue, holding, knowledge, catalogue, turns, typing)
    manuals = Manuals(knowledge.playbooks, catalogue)
    server = MailServer.from_url(settings.smtp_url) if settings.smtp_url else None
    outbox = Outbox(database, keys, queue, facilities, trail, wakeups)
    letters = Letters(catalogue)
    view = View(database, keys, knowledge, rendering, manuals, talk)
    return Services(
        settings=settings,
        knowledge=knowledge,
        catalogue=catalogue,
        rendering=rendering,
        templates=Templates(catalogue),
        conversations=Conversations(database, keys, knowledge, red_flags, answers, turns, wakeups),
        turns=turns,
        access=Access(
            database, keys, Throttle(database, derived(settings.master_key, "resuming")), trail
        ),
        own_case=own_case,
        typing=typing,
        desk=Desk(database, keys, queue, holding, view, knowledge, trail, wakeups, typing),
        casework=Casework(keys, holding, knowledge, manuals),
        talk=talk,
        holding=holding,
        intake=Intake(database, keys, queue, knowledge, trail, wakeups),
        accounts=Accounts(database, passwords, throttle, knowledge.facilities, trail),
        sessions=Sessions(
            database,
            sealing,
            passwords,
            throttle,
            second_factors,
            knowledge.facilities,
            trail,
            settings.session_seconds,
        ),
        second_factors=second_factors,
        service_tokens=ServiceTokens(database, trail),
        trail=trail,
        audit=Audit(database),
        inbox=Inbox(database, keys, Reviewers(database, facilities), trail),
        receipts=receipts,
        erasure=erasure,
        purge=Purge(database, erasure, queue, knowledge.facilities, trail, wakeups),
        requests=Requests(
            outbox, letters, holding, queue, knowledge, has_server=server is not None
        ),
        reminders=Reminders(outbox, letters) if server else None,
        sender=Sender(outbox, server),
        assistant=assistant,
        database=database,
        keys=keys,
        keys_database=keys_database,
        client=client,
    )
