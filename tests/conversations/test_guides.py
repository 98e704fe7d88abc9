"""The guides of the portal, the network and the appointment e-mails, each to its ends by taps."""

import pytest
from conftest import Conversation

PORTAL, NETWORK, MAIL = "patient_portal", "my_hospital", "appointment_mail"
OFFER = "handoff-offer-topic"
SIGNERS = ["self", "guardian", "helped", "proxy"]
FORMS = {
    "join_network": ("join", ["network-what", "network-join"], "network-after-join"),
    "change_consent": ("change", ["network-change"], "network-after-change"),
    "withdraw_consent": ("withdraw", ["network-withdraw"], "network-after-change"),
    "delete_data": ("delete", ["network-delete", "network-delete-own"], "network-after-change"),
}


async def handed_over(patient):
    """Accept the offer, send the form; what staff get."""
    await patient.choose("choice-pass-on")
    await patient.tap("submit_form")
    return patient.last["handover"]


@pytest.mark.parametrize(
    ("choice", "message", "failed"),
    [
        ("choice-stage-no-link", "portal-link-missing", "no_link"),
        ("choice-stage-expired", "portal-link-expired", "link_expired"),
        ("choice-stage-pending", "portal-pending", "pending"),
    ],
)
async def test_trouble_with_activation_goes_to_the_clinic(agent, choice, message, failed):
    patient = Conversation(agent, systems=[PORTAL])
    assert await patient.tap("activate_account") == [
        "portal-activation-start",
        "portal-activation-stage",
    ]
    assert await patient.choose(choice) == [message, OFFER]
    handover = await handed_over(patient)
    assert (handover["type"], handover["answers"]) == ("portal_account", {"what_failed": failed})
    assert patient.state["slots"] == {}


async def test_new_account_by_oneself_or_by_the_clinic(agent):
    patient = Conversation(agent, systems=[PORTAL])
    await patient.tap("activate_account")
    assert await patient.choose("choice-stage-new") == ["portal-activation-route"]
    assert await patient.choose("choice-yes") == ["portal-automatic", "smalltalk-anything-else"]
    assert (await patient.choose("choice-about-portal-automatic-by-hand"))[0] == (
        "portal-automatic-by-hand"
    )
    await patient.tap("activate_account")
    await patient.choose("choice-stage-new")
    assert await patient.choose("choice-not-sure") == ["portal-by-clinic", OFFER]


async def test_stage_said_at_the_opening_is_not_asked(agent):
    patient = Conversation(agent, systems=[PORTAL])
    assert await patient.tap("activate_account", stage="link_expired") == [
        "portal-link-expired",
        OFFER,
    ]


async def test_missing_function_named_or_asked_for(agent):
    patient = Conversation(agent, systems=[PORTAL])
    assert await patient.tap("ask_missing_function", function="booking") == [
        "portal-function-missing",
        OFFER,
    ]
    assert patient.last["messages"][0]["args"] == {"function": "booking"}
    await patient.choose("choice-no-thanks")
    assert await patient.tap("ask_missing_function") == ["portal-function"]
    assert await patient.choose("choice-function-all") == ["portal-functions-all-missing", OFFER]
    assert (await handed_over(patient))["answers"] == {"what_failed": "function"}


@pytest.mark.parametrize("intent", FORMS)
@pytest.mark.parametrize("signer", SIGNERS)
async def test_network_form_by_who_signs(agent, intent, signer):
    form, explained, after = FORMS[intent]
    patient = Conversation(agent, systems=[NETWORK])
    assert await patient.tap(intent) == [*explained, "network-signer"]
    assert await patient.choose(f"choice-signer-{signer}") == [
        f"network-signer-{signer}",
        after,
        OFFER,
    ]
    handover = await handed_over(patient)
    assert handover["type"] == "network_form"
    assert handover["answers"] == {"network_form": form, "signer": signer}


async def test_other_form_named_inside_the_guide_replaces_it(agent):
    patient = Conversation(agent, systems=[NETWORK])
    await patient.tap("withdraw_consent")
    keys = await patient.tap("delete_data")
    assert keys == ["network-delete", "network-delete-own", "network-signer"]
    await patient.choose("choice-not-sure")
    assert (await handed_over(patient))["answers"] == {
        "network_form": "delete",
        "signer": "unsure",
    }


async def test_first_sign_in_with_and_without_the_envelope(agent):
    patient = Conversation(agent, systems=[NETWORK])
    assert await patient.tap("activate_account") == ["network-envelope"]
    assert (await patient.choose("choice-yes"))[:2] == [
        "network-sign-in",
        "network-first-sign-in",
    ]
    assert await patient.choose("choice-did-not-help") == ["handoff-offer-topic"]
    await patient.choose("choice-no-thanks")
    await patient.tap("activate_account")
    assert await patient.choose("choice-no") == [
        "network-no-envelope",
        "network-support-centre",
        OFFER,
    ]
    assert (await handed_over(patient))["type"] == "password_support"


async def test_reminder_is_checked_step_by_step(agent):
    patient = Conversation(agent, systems=[MAIL])
    assert await patient.tap("reminder_not_received") == ["mail-reminder-start", "mail-address"]
    assert await patient.choose("choice-yes") == ["mail-spam"]
    assert await patient.choose("choice-not-in-spam") == ["mail-provider"]
    assert await patient.choose("choice-provider-one") == ["mail-clinic-must", "mail-soon", OFFER]
    handover = await handed_over(patient)
    assert handover["type"] == "appointment_mail"
    assert handover["answers"] == {"symptom": "no_reminder"}


async def test_reminder_checks_end_early(agent):
    patient = Conversation(agent, systems=[MAIL])
    await patient.tap("reminder_not_received")
    assert await patient.choose("choice-no") == ["mail-address-wrong", OFFER]
    await patient.choose("choice-no-thanks")
    await patient.tap("reminder_not_received")
    await patient.choose("choice-not-sure")
    assert (await patient.choose("choice-in-spam"))[0] == "mail-in-spam"


async def test_appointment_that_cannot_be_confirmed(agent):
    patient = Conversation(agent, systems=[MAIL])
    assert await patient.tap("confirm_appointment_failed") == [
        "mail-confirm-start",
        "mail-provider",
    ]
    await patient.choose("choice-provider-all")
    assert (await handed_over(patient))["answers"] == {"symptom": "cannot_confirm"}


async def test_service_that_is_meant_is_asked_once(agent):
    patient = Conversation(agent, systems=["appointment_mail"])
    assert await patient.tap("reset_password") == ["smalltalk-which-system"]
    labels = [choice["label"] for choice in patient.last["messages"][0]["choices"]]
    assert labels == [
        *("choice-system-appointment-mail", "choice-system-harmo"),
        *("choice-system-patient-portal", "choice-system-my-hospital"),
    ]
    keys = await patient.choose("choice-system-my-hospital")
    assert keys[:3] == ["handoff-not-here", "network-password", "network-support-centre"]


async def test_question_for_the_service_gives_way_to_another_question(agent):
    patient = Conversation(agent, systems=["appointment_mail"])
    await patient.tap("reset_password")
    assert await patient.tap("thank") == ["smalltalk-thank", "smalltalk-which-system"]
    assert await patient.tap("reminder_not_received") == ["mail-reminder-start", "mail-address"]
    assert patient.state["loop"] == "appointment_mail_form"


@pytest.mark.parametrize(
    ("intent", "system", "first"),
    [
        ("cannot_sign_in", PORTAL, "intent-reset-password"),
        ("remove_me", PORTAL, "intent-leave-clinic"),
        ("remove_me", NETWORK, "intent-withdraw-consent"),
    ],
)
async def test_a_message_that_says_too_little_asks_with_three_buttons(agent, intent, system, first):
    patient = Conversation(agent, systems=[system])
    await patient.tap(intent)
    labels = [choice["label"] for choice in patient.last["messages"][0]["choices"]]
    assert labels[0] == first
    assert all(label.startswith("intent-") for label in labels[:3])
    assert labels[3:] == ["choice-something-else", "choice-ask-person"]


async def test_guides_stack_and_come_back(agent):
    """Three topics, each inside the one before, and back to the first."""
    patient = Conversation(agent, systems=["harmo", NETWORK, MAIL])
    await patient.tap("recover_records")
    await patient.choose("choice-self")
    await patient.tap("join_network")
    await patient.tap("reminder_not_received")
    assert patient.state["slots"]["guide_stack"] == ["harmo_recovery_form", "network_form_form"]
    await patient.choose("choice-yes")
    assert await patient.choose("choice-in-spam") == [
        "mail-in-spam",
        "smalltalk-back-to-guide",
        "network-signer",
    ]
    await patient.choose("choice-signer-self")
    assert await patient.choose("choice-no-thanks") == [
        "smalltalk-back-to-guide",
        "harmo-account",
    ]
    assert await patient.tap("talk_to_staff") == ["handoff-details", "form:harmo_recovery"]
