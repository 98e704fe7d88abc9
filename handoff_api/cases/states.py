"""The states of a case, and who answers the patient in each.

waiting → claimed → resolved          a lease that runs out: claimed → waiting, at its old place
claimed → requested → waiting         the request is out; its answer came
claimed, requested → unconfirmed      nobody knows whether the request went out; then claimed
any open one → cancelled              waiting → expired
resolved → waiting                    the patient reopens it
"""

WAITING, CLAIMED, RESOLVED, CANCELLED = "waiting", "claimed", "resolved", "cancelled"
REQUESTED, UNCONFIRMED, EXPIRED, ERASED = "requested", "unconfirmed", "expired", "erased"
OPEN_STATES = (WAITING, CLAIMED, REQUESTED, UNCONFIRMED)
STATES = (*OPEN_STATES, RESOLVED, CANCELLED, EXPIRED, ERASED)
OUTCOMES = ("done", "referred", "not-reached", "not-needed")

OWNER_OF_STATE = {
    WAITING: "queue",
    CLAIMED: "staff",
    REQUESTED: "queue",
    UNCONFIRMED: "queue",
    RESOLVED: "closed",
    CANCELLED: "bot",
    EXPIRED: "bot",
}

# Above the priorities of the case types: a red flag was raised in the conversation.
URGENT = 9
