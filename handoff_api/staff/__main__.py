"""The operator's way to the accounts: `python -m handoff_api.staff --help`.

Passwords come from a prompt or from standard input, never from the command line, which others on
the machine can read. The token of a new service is printed once.
"""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from getpass import getpass

from handoff_api.audit.trail import SYSTEM
from handoff_api.bootstrap import Services, bootstrap
from handoff_api.database.migrate import migrate
from handoff_api.exceptions import ConfigurationError, InvalidForm, NotFound, UnknownFacility
from handoff_api.settings import Settings
from handoff_api.staff.members import ROLES, SCOPES
from handoff_api.staff.passwords import LEAST, MOST

REFUSALS = {
    "username-malformed": "a user name is 1 to 120 letters, digits and . _ @ + -",
    "username-taken": "this user name is taken",
    "password-short": f"a password has at least {LEAST} characters",
    "password-long": f"a password has at most {MOST} characters",
    "password-is-username": "the password must not be the user name",
}

type Command = Callable[[Services, argparse.Namespace], Awaitable[None]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; exits with 1 and a sentence when it cannot be done."""
    given = _parser().parse_args(arguments)
    try:
        asyncio.run(_run(given))
    except ConfigurationError as error:
        sys.exit(f"Tsunagu cannot start: {error}")
    except InvalidForm as error:
        sys.exit("; ".join(REFUSALS[code] for code in error.facts["errors"].values()))
    except UnknownFacility:
        sys.exit("no such facility")
    except NotFound:
        sys.exit("not found")


async def _run(given: argparse.Namespace) -> None:
    parts = bootstrap(Settings.from_environment())
    try:
        await migrate(parts.database, parts.settings.database_owner_url)
        command: Command = given.run
        await command(parts, given)
    finally:
        await parts.close()


async def _add(parts: Services, given: argparse.Namespace) -> None:
    parts.knowledge.facilities.get(given.facility)
    await parts.accounts.add(given.facility, given.role, given.username, _password())


async def _reset_password(parts: Services, given: argparse.Namespace) -> None:
    whom = await parts.accounts.named(given.username)
    await parts.accounts.reset_password(whom, _password())


async def _reset_second_factor(parts: Services, given: argparse.Namespace) -> None:
    whom = await parts.accounts.named(given.username)
    await parts.second_factors.remove(whom, SYSTEM)
    await parts.accounts.end_sessions(whom)


async def _disable(parts: Services, given: argparse.Namespace) -> None:
    await parts.accounts.disable(await parts.accounts.named(given.username))


async def _enable(parts: Services, given: argparse.Namespace) -> None:
    await parts.accounts.enable(await parts.accounts.named(given.username))


async def _list(parts: Services, given: argparse.Namespace) -> None:
    for account in await parts.accounts.all():
        marks = [
            *(["disabled"] if account.is_disabled else []),
            *(["second factor"] if account.has_second_factor else []),
        ]
        member = account.member
        print(member.facility, member.role, member.username, ", ".join(marks), sep="\t")
    for token in await parts.service_tokens.all():
        marks = [*token.scopes, *(["revoked"] if token.is_revoked else [])]
        print(token.facility, "service", token.name, token.id, ", ".join(marks), sep="\t")


async def _add_service(parts: Services, given: argparse.Namespace) -> None:
    facility = parts.knowledge.facilities.get(given.facility)
    print(await parts.service_tokens.add(facility.id, given.name, given.scope or SCOPES))


async def _revoke_service(parts: Services, given: argparse.Namespace) -> None:
    await parts.service_tokens.revoke(given.id)


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass("Password: ")
    if getpass("Again: ") != password:
        sys.exit("the two were not the same")
    return password


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m handoff_api.staff", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Command, says: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says, description=says)
        added.set_defaults(run=run)
        return added

    add = command("add", _add, "add a member of staff; asks for the password")
    add.add_argument("facility")
    add.add_argument("role", choices=ROLES)
    add.add_argument("username")
    for name, run, says in (
        ("reset-password", _reset_password, "replace a password and end the sessions"),
        ("reset-second-factor", _reset_second_factor, "remove a second factor that was lost"),
        ("disable", _disable, "let somebody sign in no more, and end the sessions"),
        ("enable", _enable, "let somebody sign in again"),
    ):
        command(name, run, says).add_argument("username")
    command("list", _list, "list the accounts and the services")
    service = command("add-service", _add_service, "let another system in; prints its token")
    service.add_argument("facility")
    service.add_argument("name", help="what the system is called, for the list")
    service.add_argument("--scope", action="append", choices=SCOPES, help="default: all")
    revoke = command("revoke-service", _revoke_service, "refuse a service's token from now on")
    revoke.add_argument("id")
    return parser


if __name__ == "__main__":
    main()
