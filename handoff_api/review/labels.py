"""What a message can be marked as: intents, and entities with their values."""

from collections.abc import Mapping
from typing import Final

OUT_OF_SCOPE: Final = "out_of_scope"

# Those of the training data (`data/nlu/`), in the order of the plan; a test compares them.
INTENTS: Final = (
    "recover_records",
    "ask_recovery_effects",
    "ask_card",
    "act_for_family",
    "ask_recovery_time",
    "activate_account",
    "reset_password",
    "cannot_sign_in",
    "ask_missing_function",
    "leave_clinic",
    "ask_login_method",
    "forgot_email",
    "change_email",
    "cannot_type_email",
    "reminder_not_received",
    "confirm_appointment_failed",
    "manage_appointment",
    "renew_prescription",
    "join_network",
    "change_consent",
    "withdraw_consent",
    "delete_data",
    "remove_me",
    "ask_support_hours",
    "talk_to_staff",
    "ask_case_status",
    "cancel_request",
    "report_emergency",
    "ask_medical_advice",
    "ask_privacy",
    "report_not_working",
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "ask_help",
    "start_over",
    "change_language",
    OUT_OF_SCOPE,
)

ENTITIES: Final[Mapping[str, tuple[str, ...]]] = {
    "system": ("harmo", "patient_portal", "my_hospital", "appointment_mail"),
    "function": ("e_consultation", "booking", "prescription_renewal"),
    "family_member": ("child", "spouse", "parent", "other"),
    "language": ("ja", "fr", "da"),
}
