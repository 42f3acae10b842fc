"""Tools of other people, run on the bundles: does what they make trade?"""
