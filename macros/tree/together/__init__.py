"""What holds over all trees: marks, the laws of the handbook, and what goes along from tree to tree."""
