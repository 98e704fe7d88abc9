"""Tsunagu's assistant: language understanding and the stateless channel, on Rasa."""
