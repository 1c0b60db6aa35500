"""The Scale: how well equipped somebody feels, in dimensions, with advice for each; measured more than once."""
