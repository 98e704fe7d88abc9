"""The assistant's files fit together."""

import yaml
from conftest import HERE, ROOT

# The intents of the plan; internal ones come from taps only.
INTENTS = {
    *("recover_records", "ask_recovery_effects", "ask_card", "act_for_family", "ask_recovery_time"),
    *(
        "activate_account",
        "reset_password",
        "cannot_sign_in",
        "ask_missing_function",
        "leave_clinic",
        "ask_login_method",
        "forgot_email",
        "change_email",
        "cannot_type_email",
    ),
    *(
        "reminder_not_received",
        "confirm_appointment_failed",
        "manage_appointment",
        "renew_prescription",
    ),
    *("join_network", "change_consent", "withdraw_consent", "delete_data", "remove_me"),
    *("ask_support_hours", "talk_to_staff", "ask_case_status", "cancel_request"),
    *("report_emergency", "ask_medical_advice", "ask_privacy", "report_not_working"),
    *(
        "greet",
        "goodbye",
        "thank",
        "affirm",
        "deny",
        "ask_help",
        "start_over",
        "change_language",
        "out_of_scope",
    ),
}
INTERNAL = {
    *("inform", "resume_guide", "something_else", "submit_form", "skip_form"),
    "staff_settled",
}
OF_RASA = {"restart", "session_start", "back", "nlu_fallback"}


def intents_of(step):
    """Intents of a rule's step, those of an `or` included."""
    if "or" in step:
        return {part["intent"] for part in step["or"]}
    return {step["intent"]} if "intent" in step else set()


def test_domain_has_the_intents_of_the_plan(agent):
    assert set(agent.domain.intents) - OF_RASA == INTENTS | INTERNAL


def test_every_intent_has_one_rule():
    in_rules = [
        intent
        for path in (ROOT / "data/rules").glob("*.yml")
        for rule in yaml.safe_load(path.read_text())["rules"]
        for step in rule["steps"]
        for intent in intents_of(step)
    ]
    assert len(in_rules) == len(set(in_rules))
    assert set(in_rules) == INTENTS | INTERNAL | {"nlu_fallback"}


def test_tests_use_the_policies_of_the_assistant():
    own = yaml.safe_load((ROOT / "config.yml").read_text())["policies"]
    assert yaml.safe_load((HERE / "config.yml").read_text())["policies"] == own


def test_session_never_expires(agent):
    assert agent.domain.session_config.session_expiration_time == 0
