"""What can go wrong around the service; each message is one sentence for the operator.

OpsError
├── MachineError      something has to be installed
├── TrainingError     no model came out
├── PortInUse
├── AlreadyRunning    another start uses the same data
└── StartError        a process keeps dying, or nothing became ready in time
"""


class OpsError(Exception):
    """Told to the operator as it is; ends the command with exit code 1."""


class MachineError(OpsError):
    """Something that this machine lacks; says how to get it."""


class TrainingError(OpsError):
    """Training ended without a usable model."""


class PortInUse(OpsError):
    """A port is taken; names the port and the variable that moves it."""


class AlreadyRunning(OpsError):
    """Another `make run` uses the same data directory."""


class StartError(OpsError):
    """The processes did not come up, or one of them does not stay up."""
