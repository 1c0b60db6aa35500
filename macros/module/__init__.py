"""The Module: a unit of learning, from a first question to looking back, with its time and its objectives."""
