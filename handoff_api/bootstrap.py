"""The composition root: builds every part once and hands it to those that need it."""

from dataclasses import dataclass
from pathlib import Path

import httpx

from handoff_api.cases.desk import Desk
from handoff_api.cases.intake import Intake
from handoff_api.cases.queue import CaseQueue
from handoff_api.conversations.answers import Answers
from handoff_api.conversations.assistant import Assistant, RasaAssistant
from handoff_api.conversations.service import Conversations
from handoff_api.conversations.turns import Turns
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.migrate import migrate
from handoff_api.http.html import Templates
from handoff_api.knowledge.library import Knowledge, load_knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.safety.red_flags import shared_red_flags
from handoff_api.settings import ROOT, Settings
from handoff_api.staff.accounts import Accounts
from handoff_api.staff.demo import seed
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
    desk: Desk
    intake: Intake
    accounts: Accounts
    assistant: Assistant
    database: Database
    keys: KeyStore
    keys_database: Database
    client: httpx.AsyncClient

    async def prepare(self) -> None:
        """Migrate the databases, seed the demo accounts, take up unanswered turns."""
        await migrate(self.database)
        await self.keys.prepare()
        if self.settings.demo:
            await seed(self.accounts, self.knowledge.facilities, self.settings.data)
        await self.turns.wake_unanswered()

    async def close(self) -> None:
        """Finish the turns under way and close every connection."""
        await self.turns.finish()
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
    client = httpx.AsyncClient(
        headers={"Authorization": f"Bearer {settings.assistant_secret}"},
        timeout=httpx.Timeout(settings.turn_seconds, connect=CONNECT_SECONDS),
        trust_env=False,
    )
    assistant = assistant or RasaAssistant(client, settings.assistant_urls)
    queue = CaseQueue(settings.lease_seconds)
    answers = Answers(database, assistant, knowledge, catalogue)
    turns = Turns(database, keys, answers, queue, knowledge.facilities, wakeups)
    return Services(
        settings=settings,
        knowledge=knowledge,
        catalogue=catalogue,
        rendering=rendering,
        templates=Templates(catalogue),
        conversations=Conversations(database, keys, knowledge, red_flags, answers, turns, wakeups),
        turns=turns,
        desk=Desk(database, keys, queue, knowledge, rendering, wakeups),
        intake=Intake(database, keys, queue, knowledge, wakeups),
        accounts=Accounts(database, settings.session_seconds),
        assistant=assistant,
        database=database,
        keys=keys,
        keys_database=keys_database,
        client=client,
    )
