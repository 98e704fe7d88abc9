"""The steps of playbooks that were done on a case, by whom and when."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.held import Held
from handoff_api.database.tables import staff, steps
from handoff_api.staff.members import Member

type Done = dict[tuple[str, str], dict[str, Any]]


async def set_done(held: Held, member: Member, playbook: str, step: str, is_done: bool) -> None:
    """Tick a step or take the tick away; who ticked first stays."""
    here = (
        steps.c.case_id == held.row.id,
        steps.c.playbook == playbook,
        steps.c.step == step,
    )
    before = await held.connection.scalar(select(steps.c.step).where(*here))
    if is_done == (before is not None):
        return
    if is_done:
        await held.connection.execute(
            insert(steps).values(
                case_id=held.row.id,
                playbook=playbook,
                step=step,
                staff_id=member.id,
                done_at=datetime.now(UTC),
            )
        )
    else:
        await held.connection.execute(delete(steps).where(*here))
    action = "case.step_ticked" if is_done else "case.step_unticked"
    await held.note(action, playbook=playbook, step=step)


async def of_case(connection: AsyncConnection, case_id: str) -> Done:
    """What is ticked, by playbook and step: `done_by` and `done_at`."""
    query = (
        select(steps, staff.c.username)
        .outerjoin(staff, staff.c.id == steps.c.staff_id)
        .where(steps.c.case_id == case_id)
    )
    return {
        (row.playbook, row.step): {"done_by": row.username, "done_at": row.done_at.isoformat()}
        for row in await connection.execute(query)
    }
