"""What holds on every path of a tree, worked out by classes of answers."""
