"""From authors' files to marked nodes and models, or to Problems."""
