"""From models to HTML and drawings: Jinja2 templates, words in Dutch, SVG."""
