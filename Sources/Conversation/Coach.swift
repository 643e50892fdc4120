import Hearing
