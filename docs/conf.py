"""How Sphinx builds these pages."""

from __future__ import annotations

from importlib.metadata import version as installed

project = "claimnum"
author = "the claimnum authors"
copyright = "2026, the claimnum authors"
release = version = installed("claimnum")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx_copybutton"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"claimnum {version}"

nb_execution_mode = "off"  # the tests run the notebook; the page shows what it is kept with
nb_mime_priority_overrides = [("html", "text/html", 0)]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"

# What is copied from an example is what a reader types: no prompt and no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
