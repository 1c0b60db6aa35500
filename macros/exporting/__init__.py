"""What a handbook gives to others: one format a file."""
