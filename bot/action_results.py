"""Checks what the action server returns, at a price that a turn can pay."""

from typing import Any, Dict, Text

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


def check_with_one_validator() -> None:
    """Have Rasa check action results with a validator made once.

    Rasa 3.6 makes one for every call and checks its own constant schema against the JSON Schema
    standard each time: about 25 ms a call, three or four calls a turn, more than all the rest.
    """
    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)(schema)

    def validate(action: RemoteAction, result: Dict[Text, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
