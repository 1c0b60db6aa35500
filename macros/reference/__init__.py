"""The reference: terms, facts, checklists, tensions, law cards and the inventory, each written once."""
