"""The room of the Carousel: a session in which a group talks at tables, and changes tables each round."""
