"""The Tree: questions with answers that lead to outcomes."""
