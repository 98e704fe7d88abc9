"""Preparing a machine, training, starting, watching and stopping: what the Makefile calls."""
