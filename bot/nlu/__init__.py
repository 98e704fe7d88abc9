"""Language understanding in Japanese, French and Danish.

The modules here know nothing of Rasa; `bot.nlu.components` wraps them as graph components.
"""
