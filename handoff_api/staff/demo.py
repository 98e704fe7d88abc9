"""Accounts to try the product with, made on an empty database."""

import json
import os
import secrets
from pathlib import Path

from handoff_api.knowledge.facilities import Facilities
from handoff_api.staff.accounts import Accounts
from handoff_api.staff.members import ROLES

FILE = "demo-accounts.json"


async def seed(accounts: Accounts, facilities: Facilities, data: Path) -> None:
    """Give every facility one account a role, and write the sign-ins to `demo-accounts.json`."""
    if not await accounts.is_empty():
        return
    rows = [
        {
            "facility": facility.id,
            "role": role,
            "username": f"{facility.id}-{role}",
            "password": secrets.token_urlsafe(9),
        }
        for facility in facilities.all()
        for role in ROLES
    ]
    path = data / FILE
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(rows, file, indent=2)
    for row in rows:
        await accounts.add(row["facility"], row["role"], row["username"], row["password"])
