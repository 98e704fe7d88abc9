"""Measurements of the language understanding: gold sets, MASSIVE, stock pipelines beside ours."""
