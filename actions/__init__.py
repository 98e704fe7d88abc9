"""What the assistant decides while it talks: one module per topic, run by the action server.

Actions choose messages (keys of `domain/*.yml` responses) and move between guides; they never see
what a patient wrote, only the recognised intent and entities.
"""
